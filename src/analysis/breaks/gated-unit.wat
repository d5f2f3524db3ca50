;; One direction of a gated recurrent unit, four numbers at a time. `npm run gated-unit` writes it into `gated-unit-code.ts`.
;; Its memory, in bytes: the state at 0, the most of it at 512, sums at 1024, the gates of up to 64 words at 2560, weights from 76288 on.
;; The state has up to 96 numbers, always a multiple of eight. A matrix lies column by column (of reset, update and candidate gates, a
;; state's numbers of each), and its bias behind it.
(module
  (memory (export "memory") 16)

  ;; The hyperbolic tangent as a quotient of two polynomials, off by 3e-7 at most; beyond 7.9 it is 1.
  (func $tanh (param $x v128) (result v128)
    (local $square v128)
    (local.set $x (f32x4.max (f32x4.splat (f32.const -7.9)) (f32x4.min (f32x4.splat (f32.const 7.9)) (local.get $x))))
    (local.set $square (f32x4.mul (local.get $x) (local.get $x)))
    (f32x4.div
      (f32x4.mul (local.get $x)
        (f32x4.add (f32x4.splat (f32.const 4.89352455891786e-3)) (f32x4.mul (local.get $square)
        (f32x4.add (f32x4.splat (f32.const 6.37261928875436e-4)) (f32x4.mul (local.get $square)
        (f32x4.add (f32x4.splat (f32.const 1.48572235717979e-5)) (f32x4.mul (local.get $square)
        (f32x4.add (f32x4.splat (f32.const 5.12229709037114e-8)) (f32x4.mul (local.get $square)
        (f32x4.add (f32x4.splat (f32.const -8.60467152213735e-11)) (f32x4.mul (local.get $square)
        (f32x4.add (f32x4.splat (f32.const 2.00018790482477e-13)) (f32x4.mul (local.get $square)
        (f32x4.splat (f32.const -2.76076847742355e-16)))))))))))))))
      (f32x4.add (f32x4.splat (f32.const 4.89352518554385e-3)) (f32x4.mul (local.get $square)
      (f32x4.add (f32x4.splat (f32.const 2.26843463243900e-3)) (f32x4.mul (local.get $square)
      (f32x4.add (f32x4.splat (f32.const 1.18534705686654e-4)) (f32x4.mul (local.get $square)
      (f32x4.splat (f32.const 1.19825839466702e-6))))))))))

  (func $sigmoid (param $x v128) (result v128)
    (f32x4.add (f32x4.splat (f32.const 0.5)) (f32x4.mul (f32x4.splat (f32.const 0.5))
      (call $tanh (f32x4.mul (f32x4.splat (f32.const 0.5)) (local.get $x))))))

  ;; Multiplies a matrix with the vector at 0 of so many columns, adds its bias, and leaves the sums at 1024; a column has $stride bytes.
  (func $multiply (export "multiply") (param $matrix i32) (param $columns i32) (param $stride i32)
    (local $part i32) (local $column i32) (local $at i32) (local $value v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128)
    (loop $parts
      (local.set $at (i32.add (i32.add (local.get $matrix) (local.get $part)) (i32.mul (local.get $columns) (local.get $stride))))
      (local.set $a (v128.load (local.get $at)))
      (local.set $b (v128.load offset=16 (local.get $at)))
      (local.set $c (v128.load offset=32 (local.get $at)))
      (local.set $d (v128.load offset=48 (local.get $at)))
      (local.set $e (v128.load offset=64 (local.get $at)))
      (local.set $f (v128.load offset=80 (local.get $at)))
      (local.set $at (i32.add (local.get $matrix) (local.get $part)))
      (local.set $column (i32.const 0))
      (loop $vector
        (local.set $value (v128.load32_splat (i32.shl (local.get $column) (i32.const 2))))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $value) (v128.load (local.get $at)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $value) (v128.load offset=16 (local.get $at)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $value) (v128.load offset=32 (local.get $at)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $value) (v128.load offset=48 (local.get $at)))))
        (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $value) (v128.load offset=64 (local.get $at)))))
        (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $value) (v128.load offset=80 (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (local.get $stride)))
        (local.set $column (i32.add (local.get $column) (i32.const 1)))
        (br_if $vector (i32.lt_u (local.get $column) (local.get $columns))))
      (v128.store offset=1024 (local.get $part) (local.get $a))
      (v128.store offset=1040 (local.get $part) (local.get $b))
      (v128.store offset=1056 (local.get $part) (local.get $c))
      (v128.store offset=1072 (local.get $part) (local.get $d))
      (v128.store offset=1088 (local.get $part) (local.get $e))
      (v128.store offset=1104 (local.get $part) (local.get $f))
      (local.set $part (i32.add (local.get $part) (i32.const 96)))
      (br_if $parts (i32.lt_u (local.get $part) (local.get $stride)))))

  ;; Reads so many words, at least one: makes the next state of each, of $bytes, and keeps the most that each number of it has been.
  (func (export "read") (param $matrix i32) (param $bytes i32) (param $count i32)
    (local $gates i32) (local $at i32) (local $reset i32) (local $second i32) (local $third i32) (local $update v128) (local $next v128)
    (local.set $gates (i32.const 2560))
    (loop $words
      (call $multiply (local.get $matrix) (i32.shr_u (local.get $bytes) (i32.const 2)) (i32.mul (local.get $bytes) (i32.const 3)))
      (local.set $at (i32.const 0))
      (loop $numbers
        (local.set $reset (i32.add (local.get $gates) (local.get $at)))
        (local.set $second (i32.add (local.get $at) (local.get $bytes)))
        (local.set $third (i32.add (local.get $second) (local.get $bytes)))
        (local.set $update (call $sigmoid (f32x4.add
          (v128.load (i32.add (local.get $gates) (local.get $second))) (v128.load offset=1024 (local.get $second)))))
        (local.set $next (call $tanh (f32x4.add (v128.load (i32.add (local.get $gates) (local.get $third))) (f32x4.mul
          (call $sigmoid (f32x4.add (v128.load (local.get $reset)) (v128.load offset=1024 (local.get $at))))
          (v128.load offset=1024 (local.get $third))))))
        (local.set $next (f32x4.add (local.get $next)
          (f32x4.mul (local.get $update) (f32x4.sub (v128.load (local.get $at)) (local.get $next)))))
        (v128.store (local.get $at) (local.get $next))
        (v128.store offset=512 (local.get $at) (f32x4.max (local.get $next) (v128.load offset=512 (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $numbers (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $gates (i32.add (local.get $gates) (i32.mul (local.get $bytes) (i32.const 3))))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $words (local.get $count))))
)
