;; One direction of a gated recurrent unit, four numbers at a time. `npm run gated-unit` writes it into `gated-unit-code.ts`.
;; Its memory, in bytes: the state at 0, the most of it at 128, sums at 256, the gates of up to 64 words at 640, weights from 19456 on.
;; A matrix lies column by column, each column 72 numbers long (reset, update and candidate gates of 24 each), and its bias behind it.
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

  ;; Multiplies a matrix with the vector at 0 of so many columns, adds its bias, and leaves the 72 sums at 256.
  (func $multiply (export "multiply") (param $matrix i32) (param $columns i32)
    (local $third i32) (local $column i32) (local $at i32) (local $value v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128)
    (loop $thirds
      (local.set $at (i32.add (i32.add (local.get $matrix) (local.get $third)) (i32.mul (local.get $columns) (i32.const 288))))
      (local.set $a (v128.load (local.get $at)))
      (local.set $b (v128.load offset=16 (local.get $at)))
      (local.set $c (v128.load offset=32 (local.get $at)))
      (local.set $d (v128.load offset=48 (local.get $at)))
      (local.set $e (v128.load offset=64 (local.get $at)))
      (local.set $f (v128.load offset=80 (local.get $at)))
      (local.set $at (i32.add (local.get $matrix) (local.get $third)))
      (local.set $column (i32.const 0))
      (loop $vector
        (local.set $value (v128.load32_splat (i32.shl (local.get $column) (i32.const 2))))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $value) (v128.load (local.get $at)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $value) (v128.load offset=16 (local.get $at)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $value) (v128.load offset=32 (local.get $at)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $value) (v128.load offset=48 (local.get $at)))))
        (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $value) (v128.load offset=64 (local.get $at)))))
        (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $value) (v128.load offset=80 (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 288)))
        (local.set $column (i32.add (local.get $column) (i32.const 1)))
        (br_if $vector (i32.lt_u (local.get $column) (local.get $columns))))
      (v128.store offset=256 (local.get $third) (local.get $a))
      (v128.store offset=272 (local.get $third) (local.get $b))
      (v128.store offset=288 (local.get $third) (local.get $c))
      (v128.store offset=304 (local.get $third) (local.get $d))
      (v128.store offset=320 (local.get $third) (local.get $e))
      (v128.store offset=336 (local.get $third) (local.get $f))
      (local.set $third (i32.add (local.get $third) (i32.const 96)))
      (br_if $thirds (i32.lt_u (local.get $third) (i32.const 288)))))

  ;; Reads so many words, at least one: makes the next state of each and keeps the most that each number of it has been.
  (func (export "read") (param $matrix i32) (param $count i32)
    (local $gates i32) (local $at i32) (local $word i32) (local $update v128) (local $next v128)
    (local.set $gates (i32.const 640))
    (loop $words
      (call $multiply (local.get $matrix) (i32.const 24))
      (local.set $at (i32.const 0))
      (loop $numbers
        (local.set $word (i32.add (local.get $gates) (local.get $at)))
        (local.set $update (call $sigmoid
          (f32x4.add (v128.load offset=96 (local.get $word)) (v128.load offset=352 (local.get $at)))))
        (local.set $next (call $tanh (f32x4.add (v128.load offset=192 (local.get $word)) (f32x4.mul
          (call $sigmoid (f32x4.add (v128.load (local.get $word)) (v128.load offset=256 (local.get $at))))
          (v128.load offset=448 (local.get $at))))))
        (local.set $next (f32x4.add (local.get $next)
          (f32x4.mul (local.get $update) (f32x4.sub (v128.load (local.get $at)) (local.get $next)))))
        (v128.store (local.get $at) (local.get $next))
        (v128.store offset=128 (local.get $at) (f32x4.max (local.get $next) (v128.load offset=128 (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $numbers (i32.lt_u (local.get $at) (i32.const 96))))
      (local.set $gates (i32.add (local.get $gates) (i32.const 288)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $words (local.get $count))))
)
